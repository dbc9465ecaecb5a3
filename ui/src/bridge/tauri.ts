// The bridge of the real window: each call is one Tauri command of the same name.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Bridge } from './client';

export const tauriBridge: Bridge = {
  start: () => invoke('start'),
  create_workbook: (about) => invoke('create_workbook', { ...about }),
  open_workbook: () => invoke('open_workbook'),
  open_recent: (id) => invoke('open_recent', { id }),
  open_sample: () => invoke('open_sample'),
  close_workbook: () => invoke('close_workbook'),
  fill_screen: (on) => invoke('fill_screen', { on }),
  dispatch: (command) => invoke('dispatch', { command }),
  undo: () => invoke('undo'),
  redo: () => invoke('redo'),
  ask: (question) => invoke('ask', { question }),
  stop_analysis: () => invoke('stop_analysis'),
  preview_files: () => invoke('preview_files'),
  cancel_reading: () => invoke('cancel_reading'),
  sample_table: (token) => invoke('sample_table', { token }),
  map_file: (token, mapping) => invoke('map_file', { token, mapping }),
  add_source: (adding) => invoke('add_source', { ...adding }),
  forget_previews: () => invoke('forget_previews'),
  export_map: (format) => invoke('export_map', { format }),
  preview_map: () => invoke('preview_map'),
  export_pdf: () => invoke('export_pdf'),
  export_progress: (format) => invoke('export_progress', { format }),
  export_library: () => invoke('export_library'),
  import_library: () => invoke('import_library'),
  preview_report: () => invoke('preview_report'),
  show_exported: () => invoke('show_exported'),
  preview_map_picture: (look) => invoke('preview_map_picture', { look }),
  export_map_picture: (format, look) => invoke('export_map_picture', { format, look }),
  on(event, hear) {
    const listening = listen<never>(event, ({ payload }) => hear(payload));
    return () => void listening.then((stop) => stop());
  },
};
