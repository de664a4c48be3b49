// Which icons the pages use, and the signs of the rooms.

/** Lucide icon names. Add a name here and run `node scripts/assets.mjs` to use it in a template. */
// prettier-ignore
export const ICONS = [
  "accessibility", "activity", "armchair", "arrow-down", "arrow-left", "arrow-right", "arrow-up", "baby", "backpack",
  "badge-check", "ban", "bell", "bell-off", "bike", "bold", "book-open", "book-user", "building-2", "bus",
  "calendar-check", "calendar-days", "calendar-plus", "calendar-x", "camera", "captions", "car", "check", "chef-hat",
  "chevron-down", "chevron-left", "chevron-right", "church", "circle-alert", "circle-check", "circle-help",
  "circle-play", "circle-stop", "circle-x", "clock", "clock-alert", "coffee", "contact-round", "copy", "crosshair",
  "dog", "door-open", "download", "drama", "ear", "euro", "external-link", "eye", "eye-off", "file-down",
  "file-text", "file-video", "fingerprint", "flag", "footprints", "gift", "globe", "hand", "hand-heart",
  "hand-helping", "handshake", "heading", "heart", "heart-handshake", "heart-pulse", "history", "hourglass", "house",
  "id-card", "image", "inbox", "info", "italic", "key", "key-round", "lamp", "languages", "laptop", "layout-grid",
  "leaf", "lightbulb", "link", "list", "list-ordered", "lock", "log-in", "log-out", "mail", "map", "map-pin",
  "megaphone", "message-circle", "message-square", "mic", "monitor", "moon", "music", "network", "palette", "pause",
  "pencil", "person-standing", "phone", "pin", "play", "plus", "printer", "puzzle", "qr-code", "quote", "refresh-cw",
  "reply", "rotate-ccw", "route", "rss", "save", "scroll-text", "search", "send", "settings", "shapes", "share-2",
  "shield", "shield-check", "shopping-basket", "sliders-horizontal", "smartphone", "smile", "sparkles", "sprout",
  "star", "stethoscope", "sun", "sun-moon", "thumbs-up", "ticket", "timer", "toy-brick", "trash-2", "trees",
  "triangle-alert", "undo-2", "unplug", "upload", "user", "user-plus", "user-x", "users", "users-round", "utensils",
  "video", "volume-2", "volume-x", "wrench", "x",
];

/**
 * The enamel sign of every room: one filled shape on a field of 48 by 48. They are heavier than the icons, so that they
 * stay readable in white on a room colour at small sizes.
 */
export const SIGNS = {
  home: '<path d="M24 4 3 22l3 4 2-2v18a2 2 0 0 0 2 2h9V30h10v14h9a2 2 0 0 0 2-2V24l2 2 3-4-7-6V7h-5v5Z"/>',
  "living-room":
    '<path d="M13 8h22a5 5 0 0 1 5 5v7a8 8 0 0 0-6 8v2H14v-2a8 8 0 0 0-6-8v-7a5 5 0 0 1 5-5Z"/><path d="M6 23a5 5 0 0 1 5 5v6h26v-6a5 5 0 1 1 9 3v5a5 5 0 0 1-4 5v3h-5v-3H11v3H6v-3a5 5 0 0 1-4-5v-5a5 5 0 0 1 4-8Z"/>',
  agenda:
    '<path fill-rule="evenodd" d="M14 3h5v5h10V3h5v5h5a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4h5Zm-5 16v21h30V19Z"/><rect x="13" y="23" width="6" height="6" rx="1"/><rect x="21" y="23" width="6" height="6" rx="1"/><rect x="29" y="23" width="6" height="6" rx="1"/><rect x="13" y="31" width="6" height="6" rx="1"/><rect x="21" y="31" width="6" height="6" rx="1"/>',
  etalage:
    '<path d="M8 5h32l5 13a5.5 5.5 0 0 1-10.5 2 5.5 5.5 0 0 1-10.5 0 5.5 5.5 0 0 1-10.5 0A5.5 5.5 0 0 1 3 18Z"/><path fill-rule="evenodd" d="M7 26h34v17H7Zm5 4v8h12v-8Zm17 0v13h7V30Z"/>',
  noticeboard:
    '<path fill-rule="evenodd" d="M8 12h10a6.5 6.5 0 0 0 12 0h10v26l-7 7H8Zm6 12v4h20v-4Zm0 8v4h13v-4Z"/><circle cx="24" cy="8" r="5.5"/>',
  organisations:
    '<path fill-rule="evenodd" d="M24 3 44 14v4H4v-4Zm0 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z"/><path d="M8 21h6v15H8Zm13 0h6v15h-6Zm13 0h6v15h-6ZM4 39h40v5H4Z"/>',
  news: '<path fill-rule="evenodd" d="M4 7h31v31a6 6 0 0 0 2 5H9a5 5 0 0 1-5-5Zm5 5v6h21v-6Zm0 10v10h9V22Zm12 0v4h9v-4Zm0 7v4h9v-4Z"/><path d="M38 15h6v23a4 4 0 0 1-6 3Z"/>',
  contact:
    '<path d="M11 4h7a3 3 0 0 1 3 2l2 8a3 3 0 0 1-1 3l-4 3a26 26 0 0 0 10 10l3-4a3 3 0 0 1 3-1l8 2a3 3 0 0 1 2 3v7a6 6 0 0 1-6 6C20 43 5 28 5 10a6 6 0 0 1 6-6Z"/>',
  about:
    '<path d="m24 5 3-3 7 7-3 3 5 5-3 3-5-5 2 14h3v15h-6v-7h-6v7h-6V29h3l2-14-5 5-3-3 5-5-3-3 7-7Z"/><path d="M3 30h9v14H3Zm33 0h9v14h-9Z"/>',
  sites:
    '<path fill-rule="evenodd" d="M3 20 13 9l10 11v24H3Zm7 4v7h6v-7Z"/><path fill-rule="evenodd" d="M25 16h4v-5h4V6h4v5h4v5h4v28H25Zm7 8v7h6v-7Z"/>',
  desk: '<path fill-rule="evenodd" d="M20 3h8l1 6 4 2 6-3 5 7-4 4v5l4 4-5 7-6-2-4 2-1 6h-8l-1-6-4-2-6 2-5-7 4-4v-5l-4-4 5-7 6 3 4-2Zm4 14a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z"/>',
  residents:
    '<circle cx="17" cy="14" r="8"/><path d="M2 42V36a12 12 0 0 1 12-12h6a12 12 0 0 1 12 12v6Z"/><circle cx="34" cy="17" r="6.5"/><path d="M36 42h10v-5a10 10 0 0 0-11-10 17 17 0 0 1 1 9Z"/>',
};
